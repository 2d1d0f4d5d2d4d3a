package lv.gaisma.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The two ceremonies of WebAuthn Level 3 (sections 7.1 and 7.2) for the address of this portal. A
 * person must be verified by the device, so a passkey is possession and person in one. Who made the
 * device is not asked for.
 */
@Singleton
final class Ceremony {

    /** ES256, EdDSA and RS256: what devices have. */
    static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    private static final List<PublicKeyCredentialParameters> PARAMETERS =
            ALGORITHMS.stream()
                    .map(
                            one ->
                                    new PublicKeyCredentialParameters(
                                            PublicKeyCredentialType.PUBLIC_KEY,
                                            COSEAlgorithmIdentifier.create(one)))
                    .toList();

    private final Place place;
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys =
            new AttestedCredentialDataConverter(converter);

    /**
     * What is kept of a new credential.
     *
     * @param publicKey attested credential data
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Made(byte[] credential, byte[] publicKey, long counter, boolean copied) {}

    Ceremony(Place place) {
        this.place = place;
    }

    /**
     * @param challenge says whether a challenge counts; asked once
     * @throws IllegalArgumentException when it is not what was asked for
     */
    Made register(Registration registration, Predicate<byte[]> challenge) {
        RegistrationData data =
                judged(
                        () ->
                                manager.parse(
                                        new RegistrationRequest(
                                                registration.attestation(),
                                                registration.clientData())));
        ServerProperty server = server(data.getCollectedClientData(), challenge);
        judged(
                () ->
                        manager.verify(
                                data, new RegistrationParameters(server, PARAMETERS, true, true)));
        AttestationObject made = present(data.getAttestationObject());
        AttestedCredentialData credential =
                present(made.getAuthenticatorData().getAttestedCredentialData());
        return new Made(
                credential.getCredentialId(),
                keys.convert(credential),
                made.getAuthenticatorData().getSignCount(),
                made.getAuthenticatorData().isFlagBE());
    }

    /**
     * @param challenge says whether a challenge counts; asked once
     * @return how often the device has signed
     * @throws IllegalArgumentException when it is not what was asked for
     */
    long verify(PasskeyRow row, Assertion assertion, Predicate<byte[]> challenge) {
        AuthenticationData data =
                judged(
                        () ->
                                manager.parse(
                                        new AuthenticationRequest(
                                                assertion.credential(),
                                                assertion.user(),
                                                assertion.authenticatorData(),
                                                assertion.clientData(),
                                                assertion.signature())));
        ServerProperty server = server(data.getCollectedClientData(), challenge);
        judged(
                () ->
                        manager.verify(
                                data,
                                new AuthenticationParameters(
                                        server,
                                        record(row),
                                        List.of(row.credential()),
                                        true,
                                        true)));
        return present(data.getAuthenticatorData()).getSignCount();
    }

    /** Whatever the library finds wrong is one thing; a database that is away is another. */
    private static <T> T judged(Supplier<T> library) {
        try {
            return library.get();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not what was asked for", e);
        }
    }

    private CredentialRecord record(PasskeyRow row) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                row.copied(),
                row.copied(),
                row.counter(),
                keys.convert(row.publicKey()),
                null,
                null,
                null,
                Set.of());
    }

    /** The library compares with what is expected; here that is whatever is one of ours. */
    private ServerProperty server(@Nullable CollectedClientData said, Predicate<byte[]> challenge) {
        byte[] answered = present(said).getChallenge().getValue();
        if (!challenge.test(answered)) {
            throw new IllegalArgumentException("no challenge of ours");
        }
        return ServerProperty.builder()
                .origin(new Origin(place.origin()))
                .rpId(place.host())
                .challenge(new DefaultChallenge(answered))
                .build();
    }

    private static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("something is missing");
        }
        return part;
    }
}

package lv.gaisma.leaflet;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a document keeps the standards for accessible and archival PDF. */
public final class Standards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** What breaks PDF/UA-1 or PDF/A-2a; empty when all is well. */
    public static List<String> broken(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> broken(pdf, flavour).stream())
                .distinct()
                .toList();
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            assertion ->
                                    flavour
                                            + " "
                                            + assertion.getRuleId().getClause()
                                            + ": "
                                            + assertion.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

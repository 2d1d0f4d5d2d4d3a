package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import lv.gaisma.organisation.OrganisationsNow;
import lv.gaisma.web.FrontDesk;
import lv.gaisma.web.FrontDesks;

/** Gives the voice of a language; none for a tag that is no language of the portal. */
@Singleton
final class Voices {

    private final FrontDesks desks;
    private final OrganisationsNow organisations;
    private final Clock clock;

    Voices(FrontDesks desks, OrganisationsNow organisations, Clock clock) {
        this.desks = desks;
        this.organisations = organisations;
        this.clock = clock;
    }

    Optional<Voice> of(String tag) {
        FrontDesk desk = desks.frontDesk();
        return desk.language(tag)
                .map(language -> new Voice(desk, organisations.organisations(), language, clock));
    }
}

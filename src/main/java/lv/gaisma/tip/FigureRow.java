package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many tips of a year came, or were first answered after so many days. */
@MappedEntity("tip_figure")
record FigureRow(@Id String id, int year, String kind, int days, int tips) {

    static final String RECEIVED = "received";
    static final String ANSWERED = "answered";
}

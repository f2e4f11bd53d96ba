package pl.narada.gateway;

import pl.narada.shared.WorkshopId;

/** What goes over the lines of the phones of this process: numbers, never who. */
public interface PhoneTraffic {

    /** Connections that are open, and questions over plain HTTP that wait for news. */
    int phones();

    /** The same for one workshop; wakes nothing up. */
    int phones(WorkshopId workshop);

    /** Characters of all frames written for phones since the start, before compression. */
    long written();
}

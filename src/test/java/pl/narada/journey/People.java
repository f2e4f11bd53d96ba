package pl.narada.journey;

import java.util.List;
import pl.narada.phone.PhoneClient;

/** Who takes part in the journey: three phones with screens, and a crowd of phones without. */
record People(Screen facilitator, Screen projector, Screen ngo, Screen jst, Screen resident, List<PhoneClient> crowd) {}

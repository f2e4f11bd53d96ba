package pl.narada.room;

import org.jspecify.annotations.Nullable;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;

/** Where in the agenda the workshop is; no activity means that the block is on and people rest or talk. */
public record Place(BlockId block, @Nullable ActivityId activity) {}

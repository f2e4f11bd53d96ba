package pl.narada.room;

/** What the facilitator set for one activity. Each kind has its own record; see {@link ActivityKind}. */
public interface Settings {}

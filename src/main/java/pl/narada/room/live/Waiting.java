package pl.narada.room.live;

/** What waits for its turn in a room's lane. */
sealed interface Waiting permits Ask, Look {

    /** It will not be done: the lane is full or has ended. */
    void giveUp();
}

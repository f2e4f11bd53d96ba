package pl.narada.backup;

import org.jspecify.annotations.Nullable;

/** Only what a backup says of itself. */
final class Look implements BackupFile.Visitor {

    private @Nullable Head head;

    @Override
    public void begins(Head says) {
        head = says;
    }

    Head head() {
        if (head == null) throw new IllegalStateException("nothing was read");
        return head;
    }
}

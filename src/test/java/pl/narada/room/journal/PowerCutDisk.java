package pl.narada.room.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A file system for H2 that knows what would be on the platter if the power failed now: what was written before the last
 * force, and of what was written since, whatever the disk happened to get to, in any order. Addresses begin with
 * {@code powercut:} in place of {@code file:}.
 */
public final class PowerCutDisk extends FilePathWrapper {

    /** What a disk writes as a whole. */
    private static final int SECTOR = 512;

    private static final Map<String, Disk> DISKS = new ConcurrentHashMap<>();

    @Override
    public String getScheme() {
        return "powercut";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Disk disk = DISKS.computeIfAbsent(getBase().toString(), _ -> new Disk());
        return new Channel(super.open(mode), disk);
    }

    /** The power fails: this is the file when it is back. {@code luck}: what the disk still got to; null: nothing. */
    static void cut(Path file, Path afterwards, @Nullable Random luck) throws IOException {
        Files.write(afterwards, disk(file).after(luck));
    }

    static int forces(Path file) {
        return disk(file).forces;
    }

    /** Just before the disk is told to write what it has only cached. */
    static void beforeForce(Path file, Runnable then) {
        disk(file).beforeForce = then;
    }

    private static Disk disk(Path file) {
        return Objects.requireNonNull(DISKS.get(file.toString()));
    }

    private static final class Disk {

        private record Write(long at, byte[] bytes) {}

        private byte[] platter = {};
        private List<Write> cached = new ArrayList<>();
        private int forces;
        private volatile Runnable beforeForce = () -> {};

        synchronized void write(long at, byte[] bytes) {
            for (int i = 0; i < bytes.length; i += SECTOR) {
                byte[] sector = Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + SECTOR));
                cached.add(new Write(at + i, sector));
            }
        }

        synchronized void force() {
            platter = with(cached);
            cached = new ArrayList<>();
            forces++;
        }

        synchronized byte[] after(@Nullable Random luck) {
            return luck == null
                    ? platter
                    : with(cached.stream().filter(_ -> luck.nextBoolean()).toList());
        }

        private byte[] with(List<Write> writes) {
            int size = platter.length;
            for (Write write : writes) size = Math.max(size, (int) write.at() + write.bytes().length);
            byte[] image = Arrays.copyOf(platter, size);
            for (Write write : writes) {
                System.arraycopy(write.bytes(), 0, image, (int) write.at(), write.bytes().length);
            }
            return image;
        }
    }

    private static final class Channel extends FileBase {

        private final FileChannel real;
        private final Disk disk;

        Channel(FileChannel real, Disk disk) {
            this.real = real;
            this.disk = disk;
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            byte[] bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            int written = real.write(from, at);
            disk.write(at, written == bytes.length ? bytes : Arrays.copyOf(bytes, written));
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.beforeForce.run();
            disk.force();
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            long at = real.position();
            int written = write(from, at);
            real.position(at + written);
            return written;
        }

        @Override
        public synchronized int read(ByteBuffer to, long at) throws IOException {
            return real.read(to, at);
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return real.read(to);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            real.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            // the platter may keep the old end for as long as it likes
            real.truncate(size);
            return this;
        }

        @Override
        public synchronized FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return real.tryLock(at, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}

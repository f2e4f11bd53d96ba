package pl.narada.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** What an uploaded file turned out to be once it was decoded; its name and what the browser says of it count for nothing. */
record Picture(String type, int width, int height) {

    /** A small file may hold an enormous picture: its size is read before any of it is unpacked. */
    private static final int LARGEST_SIDE = 4_000;

    static Result<Picture> read(byte[] file) {
        if (file.length > Organisations.LOGO_BYTES)
            return Result.refused(Reason.LOGO_TOO_LARGE, Organisations.LOGO_BYTES / 1000);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? decoded(readers.next(), in) : Result.refused(Reason.LOGO_WRONG);
        } catch (IOException e) {
            return Result.refused(Reason.LOGO_WRONG);
        }
    }

    private static Result<Picture> decoded(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!Set.of("png", "jpeg").contains(format)) return Result.refused(Reason.LOGO_WRONG);
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LARGEST_SIDE) return Result.refused(Reason.LOGO_WRONG);
            reader.read(0);
            return Result.ok(new Picture("image/" + format, width, height));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // what broken files make the decoders throw
            return Result.refused(Reason.LOGO_WRONG);
        } finally {
            reader.dispose();
        }
    }
}

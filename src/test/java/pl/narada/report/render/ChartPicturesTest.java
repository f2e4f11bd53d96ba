package pl.narada.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.narada.report.content.Part.PointMap;

class ChartPicturesTest {

    @Test
    @DisplayName(
            "no quarter of a map is set off where scales have names of their own: a high cost is nothing to do first")
    void noQuarterIsBetterThanAnother() throws IOException {
        assertThat(upperRight(List.of("zrób teraz", "zaplanuj", "przy okazji", "odłóż")))
                .isNotEqualTo(upperRight(List.of()));
        assertThat(upperRight(List.of()) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    private static int upperRight(List<String> corners) throws IOException {
        var map = new PointMap("Mapa ocen", "Mapa ocen", "Koszt", "Pilność", corners, List.of());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(ChartPictures.png(map)));
        return picture.getRGB(picture.getWidth() * 3 / 4, picture.getHeight() / 4);
    }
}

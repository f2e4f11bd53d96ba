package pl.narada.access;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as an SVG path in units of its modules: {@code size} × {@code size}, without the white frame. */
public record QrPath(int size, String path) {

    public static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y))
                    path.append("M").append(x).append(",").append(y).append("h1v1h-1z");
            }
        }
        return new QrPath(code.size, path.toString());
    }
}

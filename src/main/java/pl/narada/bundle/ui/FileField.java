package pl.narada.bundle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import pl.narada.bundle.Bundles;

/** Chooses one file, or takes one that is dropped here, and shows how much of it has arrived. */
final class FileField extends Composite<Upload> {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Runnable taken;
    private final Consumer<Arrival> arrived;

    /** {@code taken}: when the file is taken away again. */
    FileField(Runnable taken, Consumer<Arrival> arrived) {
        this.taken = taken;
        this.arrived = arrived;
        Upload upload = getContent();
        upload.setUploadHandler(receiver());
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Bundles.MOST_BYTES);
        upload.setAcceptedFileExtensions(".narada");
        upload.setUploadButton(new Button(getTranslation("bundle.file")));
        upload.setDropLabel(new Span(getTranslation("bundle.drop")));
        upload.setI18n(words());
        upload.addFileRemovedListener(_ -> this.taken.run());
    }

    private UploadHandler receiver() {
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                UI ui = event.getUI();
                Arrival arrival;
                try (InputStream in = event.getInputStream()) {
                    arrival = Arrival.of(in);
                }
                ui.accessLater(() -> arrived.accept(arrival), arrival::delete).run();
            }

            @Override
            public long getRequestSizeMax() {
                return Bundles.MOST_BYTES + MEBIBYTE;
            }
        };
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("bundle.upload.connecting"))
                        .setStalled(getTranslation("bundle.upload.stalled"))
                        .setProcessing(getTranslation("bundle.upload.processing"))
                        .setHeld(getTranslation("bundle.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("bundle.upload.left"))
                        .setUnknown(getTranslation("bundle.upload.left.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("bundle.upload.failed"))
                        .setUnexpectedServerError(getTranslation("bundle.upload.failed"))
                        .setForbidden(getTranslation("bundle.upload.failed"))));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("bundle.upload.one"))
                .setFileIsTooBig(getTranslation("refusal.bundle-too-large"))
                .setIncorrectFileType(getTranslation("refusal.bundle-not-one")));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("bundle.upload.retry"))
                .setStart(getTranslation("bundle.upload.start"))
                .setRemove(getTranslation("bundle.upload.remove")));
        words.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return words;
    }
}

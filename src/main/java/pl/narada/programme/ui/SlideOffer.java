package pl.narada.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import pl.narada.programme.ReadySlide;

/** Offers a slide that is ready to be put at the beginning of the plan. */
final class SlideOffer extends Div {

    SlideOffer(ReadySlide.Filled slide, Consumer<ReadySlide.Filled> take) {
        addClassName("slide-offer");
        var button = new Button(slide.button(), _ -> {
            take.accept(slide);
            removeFromParent();
        });
        add(new Span(slide.offer()), button);
    }
}

package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What must never be seen on a projector: scroll bars, a cursor, a dialog, anything beyond its edge. */
final class Wall {

    /** Each fault with what it was found at. A cursor is looked for in the middle, where nobody has moved it. */
    private static final String FAULTS = """
            () => {
              const faults = [];
              const all = root => [...root.querySelectorAll('*')].flatMap(e => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
              const named = e => e.localName + (e.className && typeof e.className === 'string' ? '.' + e.className : '');
              const boxOf = e => e.closest('narada-fit') ?? (e.getRootNode().host ? boxOf(e.getRootNode().host) : null);
              const page = document.scrollingElement;
              if (page.scrollWidth > innerWidth || page.scrollHeight > innerHeight) faults.push('the page scrolls');
              const dialogs = 'dialog[open], [role=dialog], [role=alertdialog], vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-notification[opened]';
              for (const e of all(document)) {
                if (e.matches(dialogs)) faults.push('dialog ' + named(e));
                const style = getComputedStyle(e);
                const scrolls = over => over === 'auto' || over === 'scroll';
                if (scrolls(style.overflowY) && e.scrollHeight > e.clientHeight + 1 && e.offsetWidth - e.clientWidth > 4) faults.push('scroll bar at ' + named(e));
                if (scrolls(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && e.offsetHeight - e.clientHeight > 4) faults.push('scroll bar at ' + named(e));
                if (e.children.length || !e.textContent.trim() || !e.getClientRects().length || style.visibility === 'hidden' || style.opacity === '0') continue;
                const box = e.getBoundingClientRect();
                // what does not fit fades out at the edge of its box
                const fading = boxOf(e);
                if (fading && fading.getBoundingClientRect().bottom <= innerHeight + 1 && box.top >= fading.getBoundingClientRect().top) continue;
                if (box.width > 1 && box.height > 1 && (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1))
                  faults.push('beyond the edge: ' + named(e) + ' "' + e.textContent.trim().slice(0, 30) + '"');
              }
              let under = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
              while (under?.shadowRoot?.elementFromPoint(innerWidth / 2, innerHeight / 2) && under.shadowRoot.elementFromPoint(innerWidth / 2, innerHeight / 2) !== under)
                under = under.shadowRoot.elementFromPoint(innerWidth / 2, innerHeight / 2);
              if (under && getComputedStyle(under).cursor !== 'none') faults.push('a cursor at ' + named(under));
              return faults;
            }""";

    private Wall() {}

    @SuppressWarnings("unchecked")
    static void isClean(Screen projector, String what) {
        var faults = (List<String>) projector.page().evaluate(FAULTS);
        assertThat(faults).as(what).isEmpty();
    }
}

/** Letting go after a drag is not a click on what lies under the pointer. */
export class AfterDrag {
  private justDragged = false;

  /** The next click is none, also if it comes much later. */
  awaitClick(): void {
    this.justDragged = true;
  }

  /** A click that comes with this letting go is none. */
  skipClick(): void {
    this.justDragged = true;
    setTimeout(() => { this.justDragged = false; }, 0);
  }

  readonly noClick = (event: Event): void => {
    if (!this.justDragged) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

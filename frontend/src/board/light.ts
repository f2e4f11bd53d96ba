/** Shows over what place something is held: that place has the attribute `data-over`, and no other. */
export class Light {
  private on: Element | null = null;

  get place(): Element | null {
    return this.on;
  }

  move(place: Element | null): void {
    if (place === this.on) return;
    this.on?.removeAttribute('data-over');
    place?.setAttribute('data-over', '');
    this.on = place;
  }
}

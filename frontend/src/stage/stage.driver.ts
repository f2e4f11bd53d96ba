import type { Parts } from '../protocol';
import { NaradaStage } from './stage';

/** A stage in a test's page: give it parts, read what it shows. */
export class StageDriver {
  readonly stage = new NaradaStage();

  constructor() {
    document.body.append(this.stage);
  }

  /** Applies parts and gives all that can then be read. */
  async shows(parts: Parts, full = true): Promise<string> {
    this.stage.apply({ full, v: 1, now: Date.now(), parts });
    return this.settled();
  }

  /** All that can be read once everything is drawn. */
  async settled(): Promise<string> {
    await this.stage.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 0));
    return textOf(this.stage.renderRoot);
  }

  /** The elements that match, also inside the elements that the stage is made of. */
  all(selector: string, root: ParentNode = this.stage.renderRoot): Element[] {
    const inside = [...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? this.all(selector, element.shadowRoot) : []));
    return [...root.querySelectorAll(selector), ...inside];
  }
}

function textOf(root: Node): string {
  const own = [...root.childNodes].map((node) => (
    node instanceof Element ? (node.localName === 'style' ? '' : textOf(node)) : node.nodeType === Node.TEXT_NODE ? node.textContent : ''));
  const shadow = root instanceof Element && root.shadowRoot ? textOf(root.shadowRoot) : '';
  return `${own.join('')}${shadow}`.replace(/[\s\u00a0]+/g, ' ');
}

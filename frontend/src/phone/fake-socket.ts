import type { ToServer } from '../protocol';

/** For tests: a socket whose other end is the test. */
export class FakeSocket {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readyState = 0;
  sent: ToServer[] = [];
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;

  send(frame: string) { this.sent.push(JSON.parse(frame) as ToServer); }
  close() { this.readyState = 3; }
  accept() { this.readyState = this.OPEN; this.onopen?.(); }
  say(message: unknown) { this.onmessage?.({ data: JSON.stringify(message) }); }
  drop() { this.readyState = 3; this.onclose?.(); }
  kinds() { return this.sent.map(({ t }) => t); }
}

import type { ToClient } from '../protocol';

/** As much of a WebSocket as is needed. */
export interface SocketLike {
  readonly readyState: number;
  readonly CONNECTING: number;
  readonly OPEN: number;
  onopen: ((event: Event) => unknown) | null;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onclose: ((event: CloseEvent) => unknown) | null;
  send(frame: string): void;
  close(): void;
}

/** A message of the server; null if it is none. */
export function parsed(data: unknown): ToClient | null {
  try {
    const value: unknown = JSON.parse(String(data));
    return typeof value === 'object' && value !== null && 't' in value ? value as ToClient : null;
  } catch {
    return null;
  }
}

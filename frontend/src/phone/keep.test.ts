// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { save, share } from './keep';

afterEach(() => { vi.unstubAllGlobals(); });

describe('keeping what was agreed', () => {
  it('saves a page of its own, without anything that only this page needs', async () => {
    let kept: Blob | null = null;
    let name = '';
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { kept = blob as Blob; return 'blob:x'; });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { name = this.download; });
    const part = document.createElement('div');
    part.innerHTML = '<!--?lit$1$--><h1>Co ustaliliśmy</h1><p>Wspólny kalendarz</p>';
    save(part, 'Razem <w> Staszowie', 'ustalenia-2023-11-22.html');
    const page = await (kept as Blob | null)?.text();
    expect(name).toBe('ustalenia-2023-11-22.html');
    expect(page).toContain('<title>Razem &lt;w> Staszowie</title>');
    expect(page).toContain('<p>Wspólny kalendarz</p>');
    expect(page).not.toContain('lit$');
  });

  it('shares as the phone does, and says nothing when somebody thinks better of it', async () => {
    const shared = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { share: shared });
    expect(await share('Razem', 'Wspólny kalendarz')).toBe('shared');
    expect(shared).toHaveBeenCalledWith({ title: 'Razem', text: 'Wspólny kalendarz' });
    vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('', 'AbortError')) });
    expect(await share('Razem', 'Wspólny kalendarz')).toBe('neither');
  });

  it('copies where a phone can not share', async () => {
    const written = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText: written } });
    expect(await share('Razem', 'Wspólny kalendarz')).toBe('copied');
    expect(written).toHaveBeenCalledWith('Wspólny kalendarz');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListPaint } from '../../../src/elements/dropin/list/list-paint.js';

let frames: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('when the list has been on the screen', () => {
  it('is reported after the next frame, and once', () => {
    const paint = new ListPaint();
    const painted = vi.fn();
    paint.follow(painted);
    paint.follow(painted);
    expect(frames).toHaveLength(1);
    vi.advanceTimersByTime(50);
    expect(paint.isOver).toBe(false);

    frames[0]?.();
    expect(painted).not.toHaveBeenCalled(); // before the frame itself
    vi.advanceTimersToNextTimer();
    expect(paint.isOver).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(painted).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever in a page that is not seen', () => {
    const paint = new ListPaint();
    paint.follow(vi.fn());
    vi.advanceTimersByTime(1000);
    expect(paint.isOver).toBe(true);
  });

  it('waits for no frame where there is none', () => {
    vi.unstubAllGlobals();
    const paint = new ListPaint();
    paint.follow(vi.fn());
    vi.advanceTimersByTime(1000);
    expect(paint.isOver).toBe(true);
  });
});

/** Where points and their labels stand on the map. Pure and deterministic: the same ratings make the same picture. */

export type Point = { x: number; y: number; r: number };
export type Size = { width: number; height: number };
export type Rect = Size & { x: number; y: number };
export type Line = { x1: number; y1: number; x2: number; y2: number };
/** Where a label stands, with a line to its point if it stands apart. `clash`: how much of it covers something else. */
export type Spot = Rect & { leader: Line | null; clash: number };

/** Between two points, and between a point and its label. */
const GAP = 0.35;
/** How far from its point a label may stand; up to the first without a line. */
const DISTANCES = [0.7, 2.6, 4.5, 7, 10, 14, 19, 25];
const ANGLES = [0, 180, 90, 270, 30, 150, 330, 210, 60, 120, 300, 240, 15, 165, 345, 195, 45, 135, 315, 225, 75, 105, 285, 255].map((degrees) => (degrees * Math.PI) / 180);
const WEIGHT = { outside: 1000, point: 8, label: 10, soft: 2.5, crossed: 12, distance: 0.35 };

/** Pushes points apart until none covers another: what was rated alike stands side by side. */
export function apart(points: readonly Point[], box: Size): Point[] {
  let out = parted(points.map((point) => within(point, box)));
  for (let round = 0; round < 80; round++) {
    const before = out;
    out = pushed(before, box);
    if (out.every((point, i) => point.x === before[i]?.x && point.y === before[i].y)) break;
  }
  return out;
}

/** Points at exactly the same place get a direction each, so that they spread around it and not in a row. */
function parted(points: readonly Point[]): Point[] {
  return points.map((point, i) => {
    const same = points.some((other, j) => j < i && Math.hypot(other.x - point.x, other.y - point.y) < 0.05);
    const far = 0.05 * Math.sqrt(i);
    return same ? { ...point, x: point.x + far * Math.cos(i * 2.4), y: point.y + far * Math.sin(i * 2.4) } : point;
  });
}

/** Every pair that is too near gives way by half of what is missing. */
function pushed(points: readonly Point[], box: Size): Point[] {
  const out = points.map((point) => ({ ...point }));
  for (const [i, one] of out.entries()) {
    for (const other of out.slice(i + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const missing = one.r + other.r + GAP - Math.hypot(dx, dy);
      if (missing < 0.01) continue;
      const angle = Math.atan2(dy, dx);
      const [px, py] = [(Math.cos(angle) * missing) / 2, (Math.sin(angle) * missing) / 2];
      Object.assign(one, within({ ...one, x: one.x - px, y: one.y - py }, box));
      Object.assign(other, within({ ...other, x: other.x + px, y: other.y + py }, box));
    }
  }
  return out;
}

function within(point: Point, { width, height }: Size): Point {
  return {
    ...point,
    x: Math.min(width - point.r, Math.max(point.r, point.x)),
    y: Math.min(height - point.r, Math.max(point.r, point.y)),
  };
}

/**
 * A place for each label: near its point, within the box, on nothing else if that can be had. The most crowded points
 * choose first. `soft`: what had better stay free, such as the names of the quadrants.
 */
export function placeLabels(points: readonly Point[], sizes: readonly Size[], box: Size, soft: readonly Rect[]): Spot[] {
  const spots: Spot[] = [];
  const placed: Spot[] = [];
  for (const index of byCrowd(points)) {
    const point = points[index];
    const size = sizes[index];
    if (point === undefined || size === undefined) continue;
    const spot = bestSpot(point, size, points, placed, box, soft);
    placed.push(spot);
    spots[index] = spot;
  }
  return spots;
}

function byCrowd(points: readonly Point[]): number[] {
  const crowd = points.map((one) => points.reduce((sum, other) => sum + 1 / (4 + Math.hypot(one.x - other.x, one.y - other.y)), 0));
  return points.map((_, index) => index).sort((a, b) => (crowd[b] ?? 0) - (crowd[a] ?? 0) || a - b);
}

function bestSpot(
  point: Point, size: Size, points: readonly Point[], placed: readonly Spot[], box: Size, soft: readonly Rect[],
): Spot {
  let best: Spot | null = null;
  let least = Infinity;
  for (const distance of DISTANCES) {
    for (const angle of ANGLES) {
      const rect = beside(point, size, angle, point.r + distance);
      const leader = distance > (DISTANCES[0] ?? 0) ? lineTo(point, rect) : null;
      const clash = clashOf(rect, leader, point, points, placed, box);
      const cost = clash + WEIGHT.distance * distance + soft.reduce((sum, other) => sum + WEIGHT.soft * common(rect, other), 0);
      if (cost < least - 1e-9) [best, least] = [{ ...rect, leader, clash }, cost];
    }
  }
  return best ?? { ...size, x: 0, y: 0, leader: null, clash: Infinity };
}

function clashOf(
  rect: Rect, leader: Line | null, own: Point, points: readonly Point[], placed: readonly Spot[], box: Size,
): number {
  const inside = common(rect, { x: 0, y: 0, ...box });
  let clash = WEIGHT.outside * (rect.width * rect.height - inside > 0.01 ? 1 : 0);
  for (const point of points) {
    clash += WEIGHT.point * common(rect, around(point, GAP));
    if (leader && point !== own && crosses(leader, around(point, GAP))) clash += WEIGHT.crossed;
  }
  for (const other of placed) {
    clash += WEIGHT.label * common(rect, grown(other, GAP));
    if (leader && crosses(leader, other)) clash += WEIGHT.crossed;
    if (other.leader && crosses(other.leader, rect)) clash += WEIGHT.crossed;
  }
  return clash;
}

/** The rectangle whose nearest edge or corner is so far from the point in this direction. */
function beside({ x, y }: Point, { width, height }: Size, angle: number, distance: number): Rect {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const side = (value: number): number => (value > 0.2 ? 0 : value < -0.2 ? -1 : -0.5);
  return { x: x + cos * distance + side(cos) * width, y: y + sin * distance + side(sin) * height, width, height };
}

function lineTo(point: Point, rect: Rect): Line {
  const x2 = Math.min(rect.x + rect.width, Math.max(rect.x, point.x));
  const y2 = Math.min(rect.y + rect.height, Math.max(rect.y, point.y));
  const angle = Math.atan2(y2 - point.y, x2 - point.x);
  return { x1: point.x + Math.cos(angle) * point.r, y1: point.y + Math.sin(angle) * point.r, x2, y2 };
}

function around({ x, y, r }: Point, more: number): Rect {
  return { x: x - r - more, y: y - r - more, width: 2 * (r + more), height: 2 * (r + more) };
}

function grown({ x, y, width, height }: Rect, more: number): Rect {
  return { x: x - more, y: y - more, width: width + 2 * more, height: height + 2 * more };
}

/** The area that both have. */
export function common(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether the line goes through the rectangle (Liang and Barsky's clipping). */
function crosses({ x1, y1, x2, y2 }: Line, { x, y, width, height }: Rect): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [step, room] of [[-dx, x1 - x], [dx, x + width - x1], [-dy, y1 - y], [dy, y + height - y1]] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) {
      from = Math.max(from, room / step);
    } else {
      to = Math.min(to, room / step);
    }
  }
  return from < to - 1e-9;
}

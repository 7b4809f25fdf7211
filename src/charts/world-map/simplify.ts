/** A point of a drawing or of the globe. */
export type Point = [x: number, y: number];

/** The area of a triangle. */
export function triangleArea([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) / 2;
}

/**
 * Leaves out the corners of a line that change what it encloses least, one by one, until each corner that is left changes it
 * by `least` or more (Visvalingam and Whyatt 1993). The ends stay.
 * @param place where a point of the line is drawn; areas are measured there
 */
export function simplify(line: readonly Point[], least: number, place: (point: Point) => Point): Point[] {
  const corners = line.map((point) => ({ point, drawn: place(point) }));
  const changeAt = (index: number): number => {
    const [before, corner, after] = [corners[index - 1], corners[index], corners[index + 1]];
    return before && corner && after ? triangleArea(before.drawn, corner.drawn, after.drawn) : Number.POSITIVE_INFINITY;
  };
  const changes = corners.map((_, index) => changeAt(index));
  for (;;) {
    const smallest = changes.reduce((best, change, index) => (change < changes[best]! ? index : best), 0);
    if (!(changes[smallest]! < least)) return corners.map(({ point }) => point);
    corners.splice(smallest, 1);
    changes.splice(smallest, 1);
    for (const index of [smallest - 1, smallest]) if (index in changes) changes[index] = changeAt(index);
  }
}

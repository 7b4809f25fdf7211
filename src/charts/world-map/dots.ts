import { type Force, forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Point } from './simplify.ts';

/** A country too small to draw, in units of the drawing. */
export interface Dot {
  x: number;
  y: number;
  radius: number;
}

interface DotRules {
  radius: number;
  /** The radius of a dot that finds no water. */
  smallRadius: number;
  /** The least distance between the middles of two dots. */
  spacing: number;
}

interface Node extends SimulationNodeDatum {
  x: number;
  y: number;
  home: Point;
}

/** Whether something is drawn at a place that a dot would hide. */
type IsLand = (place: Point) => boolean;

const DIRECTIONS = Array.from({ length: 16 }, (_, index): Point => {
  const angle = (index * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Where the rim of a dot lies on land, as directions from its middle. */
function landwards(node: { x: number; y: number }, radius: number, isLand: IsLand): Point[] {
  return DIRECTIONS.filter(([dx, dy]) => isLand([node.x + radius * dx, node.y + radius * dy]));
}

/** Pushes dots off the land that they touch; one that is surrounded by land is pushed from all sides and stays. */
function forceWater(radius: number, isLand: IsLand): Force<Node, undefined> {
  let nodes: Node[] = [];
  const force = (alpha: number): void => {
    for (const node of nodes) {
      for (const [dx, dy] of landwards(node, radius, isLand)) {
        node.vx = (node.vx ?? 0) - 2 * alpha * dx;
        node.vy = (node.vy ?? 0) - 2 * alpha * dy;
      }
    }
  };
  return Object.assign(force, {
    initialize: (all: Node[]) => {
      nodes = all;
    },
  });
}

/** A dot whose rim lies on land by more than this part is drawn small. */
const MOST_ON_LAND = 0.75;

/**
 * Finds a place for each dot near its country, apart from the others and off the land of others as far as there is water.
 * The simulation knows no chance: the same countries always get the same places.
 * @param homes where the countries lie
 */
export function placeDots(homes: readonly Point[], isLand: IsLand, { radius, smallRadius, spacing }: DotRules): Dot[] {
  const nodes = homes.map((home): Node => ({ x: home[0], y: home[1], home }));
  forceSimulation(nodes)
    .force('x', forceX<Node>(({ home }) => home[0]).strength(0.1))
    .force('y', forceY<Node>(({ home }) => home[1]).strength(0.1))
    .force('water', forceWater(radius, isLand))
    .force(
      'apart',
      forceCollide<Node>(spacing / 2)
        .strength(1)
        .iterations(4),
    )
    .stop()
    .tick(300);
  return nodes.map((node) => {
    const part = landwards(node, radius, isLand).length / DIRECTIONS.length;
    return { x: Math.round(node.x), y: Math.round(node.y), radius: part > MOST_ON_LAND ? smallRadius : radius };
  });
}

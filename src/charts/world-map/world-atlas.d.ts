/** Natural Earth’s countries at 1:50 million, as TopoJSON; a type of its own spares the compiler the file. */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

  interface Countries extends GeometryCollection<{ name: string }> {
    geometries: (Polygon<{ name: string }> | MultiPolygon<{ name: string }>)[];
  }

  const topology: Topology<{ countries: Countries }>;
  export default topology;
}

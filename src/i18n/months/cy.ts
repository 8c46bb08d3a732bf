/** The months, which not every browser knows in Welsh. */
export const cy: readonly string[] | undefined =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');

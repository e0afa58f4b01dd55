/** Of a component, below its heights. */
export const words = { clipped: 'of the page cut off', kept: 'kept by the component' };

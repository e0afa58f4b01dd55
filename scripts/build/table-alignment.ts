import type { HastPluginDefinition } from 'satteri';

const classOf = new Map([
  ['text-align: left', 'text-start'],
  ['text-align: center', 'text-center'],
  ['text-align: right', 'text-end'],
]);

/** Turns the alignment of a Markdown table into classes: the policy refuses `style` attributes. */
export const tableAlignment: HastPluginDefinition = {
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(cell, context) {
      const { style } = cell.properties;
      if (typeof style !== 'string') return;
      const name = classOf.get(style);
      if (name === undefined)
        throw new Error(`table-alignment: a table cell has the style "${style}"; no class is known for it.`);
      context.setProperty(cell, 'style', null);
      context.setProperty(cell, 'className', [name]);
    },
  },
};

import type { Page } from '@playwright/test';
import salesforce from '../../src/content/desks/salesforce/desk';
import zendesk from '../../src/content/desks/zendesk/desk';
import { expect, test } from '../support/pages/browser';
import { controlOf, pasteInto } from '../support/fields';

const desks = [zendesk, salesforce];
const toolsOf = ({ steps }: (typeof desks)[number]) =>
  steps.flatMap(({ actions }) => actions.flatMap(({ uses }) => uses ?? []));
const withTransfer = desks.flatMap((desk) => {
  const [member] = desk.transfer?.members ?? [];
  return desk.transfer && member ? [{ id: desk.id, target: desk.transfer.target, member }] : [];
});

/** Goes to the tool, as a reader who scrolls: its form comes when it is near. */
async function openTool(page: Page, desk: string, tool: string) {
  await page.goto(`/${desk}/`);
  const found = page.locator(tool);
  await found.scrollIntoViewIfNeeded();
  await expect(found.locator('[data-form]')).toBeVisible();
  return found;
}

test.describe('the response that asks for a person', () => {
  for (const { id, target, member } of withTransfer) {
    test(`${id}: is written as it is typed, checked and copied`, async ({ page, clipboard }) => {
      const tool = await openTool(page, id, 'transfer-response');
      await pasteInto(page, clipboard, 'responseOffline', 'Write to "care@example.com".');
      await pasteInto(page, clipboard, `responseTarget-${member.name}`, member.example);
      const editor = tool.getByRole('tabpanel', { name: 'A dialog node' });
      await expect(editor.getByRole('region')).toContainText(`"${member.name}": "${member.example}"`);
      await editor.getByRole('button', { name: 'Copy' }).click();
      await expect(editor.getByText('Copied the code.')).toBeVisible();
      expect(JSON.parse(await clipboard.read())).toMatchObject({
        output: {
          generic: [
            {
              response_type: 'connect_to_agent',
              agent_unavailable: { message: String.raw`Write to "care\@example.com".` },
              transfer_info: { target: { [target]: { [member.name]: member.example } } },
            },
          ],
        },
      });
    });

    test(`${id}: takes the target from the guide's own field`, async ({ page, clipboard }) => {
      test.skip(member.field === undefined, 'The target has no field.');
      await openTool(page, id, 'transfer-response');
      await pasteInto(page, clipboard, member.field ?? '', member.example);
      await expect(controlOf(page, `responseTarget-${member.name}`)).toHaveValue(member.example);
    });
  }
});

for (const desk of desks.filter(({ componentHeight }) => componentHeight)) {
  test(`${desk.id}: the preview is drawn with the heights of the tool`, async ({ page }) => {
    const tool = await openTool(page, desk.id, 'component-height');
    const preview = page.locator('agent-preview');
    await preview.scrollIntoViewIfNeeded();
    await expect(preview.getByText('component 300 px')).toBeVisible();
    await tool.getByLabel('Height of the component').fill('440');
    await expect(preview.getByText('page 420 px')).toBeVisible();
    await expect(preview.getByText('component 440 px')).toBeVisible();
    await expect(preview.locator('iframe')).toHaveAttribute('height', '420');
    await preview.getByRole('combobox', { name: 'Show what goes wrong' }).selectOption({ index: 1 });
    await tool.getByLabel('Height of the component').fill('9000');
    await expect(preview.getByText('component 440 px')).toBeVisible();
  });

  test(`${desk.id}: one height gives the other, with the keyboard alone`, async ({ page }) => {
    const tool = await openTool(page, desk.id, 'component-height');
    await tool.getByLabel('Height of the component').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('400');
    await expect(tool.getByLabel('Height of the page')).toHaveValue('380');
    await page.keyboard.press('Tab');
    await expect(tool.getByLabel('Height of the page')).toBeFocused();
    await expect(tool.getByText('Set the component to 400 pixels, and the page in it to 380.')).toBeVisible();
  });
}

for (const desk of desks.filter(({ identity }) => identity)) {
  test(`${desk.id}: a visitor without a name and an address is a guest`, async ({ page }) => {
    const tool = await openTool(page, desk.id, 'identity-payload');
    await tool.getByRole('tab', { name: 'JSON' }).click();
    await tool.getByLabel('Name', { exact: true }).fill('');
    await tool.getByLabel('E-mail address').fill('');
    await expect(tool.getByRole('region', { name: 'Code, JSON' })).toContainText(
      '"email": "visitor-7f3a9c21@example.com"',
    );
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const desk of desks) {
    test(`${desk.id}: each tool is a whole sample`, async ({ page }) => {
      await page.goto(`/${desk.id}/`);
      const tools = toolsOf(desk);
      expect(tools.length).toBeGreaterThan(0);
      for (const name of tools) {
        const tool = page.locator(name);
        await expect(tool.locator('[data-by-hand]')).toBeVisible();
        await expect(tool.locator('[data-form]')).toBeHidden();
        await expect(tool.getByRole('textbox')).toHaveCount(0);
      }
    });
  }
});

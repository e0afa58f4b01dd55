import type { Page } from '@playwright/test';
import salesforce from '../../src/content/desks/salesforce/desk';
import { expect, test } from '../support/pages/browser';
import { pasteInto } from '../support/fields';

/** Goes to the tool, as a reader who scrolls: its form comes when it is near. */
async function openTool(page: Page, desk: string, tool: string) {
  await page.goto(`/${desk}/`);
  const found = page.locator(tool);
  await found.scrollIntoViewIfNeeded();
  await expect(found.locator('[data-form]')).toBeVisible();
  return found;
}

test('the response that asks for a person is written as it is typed, checked and copied', async ({
  page,
  clipboard,
}) => {
  const tool = await openTool(page, 'zendesk', 'transfer-response');
  await pasteInto(page, clipboard, 'responseOffline', 'Write to "care@example.com".');
  await pasteInto(page, clipboard, 'responseTarget-department', 'Parcel desk');
  const editor = tool.getByRole('tabpanel', { name: 'A dialog node' });
  await expect(editor.getByRole('region')).toContainText('"department": "Parcel desk"');
  await editor.getByRole('button', { name: 'Copy' }).click();
  await expect(editor.getByText('Copied the code.')).toBeVisible();
  expect(JSON.parse(await clipboard.read())).toMatchObject({
    output: {
      generic: [
        {
          response_type: 'connect_to_agent',
          agent_unavailable: { message: String.raw`Write to "care\@example.com".` },
          transfer_info: { target: { zendesk: { department: 'Parcel desk' } } },
        },
      ],
    },
  });
});

test('one height gives the other, with the keyboard alone, and the preview is drawn with both', async ({
  page,
}) => {
  const tool = await openTool(page, 'salesforce', 'component-height');
  const ofComponent = tool.getByLabel('Height of the component');
  await ofComponent.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('440');
  await expect(tool.getByLabel('Height of the page')).toHaveValue('420');
  await page.keyboard.press('Tab');
  await expect(tool.getByLabel('Height of the page')).toBeFocused();
  await expect(tool.getByText('Set the component to 440 pixels, and the page in it to 420.')).toBeVisible();

  const preview = page.locator('agent-preview');
  await preview.scrollIntoViewIfNeeded();
  await expect(preview.getByText('page 420 px')).toBeVisible();
  await expect(preview.getByText('component 440 px')).toBeVisible();
  await expect(preview.locator('iframe')).toHaveAttribute('height', '420');
  await preview.getByRole('combobox', { name: 'Show what goes wrong' }).selectOption({ index: 1 });
  await ofComponent.fill('9000');
  await expect(preview.getByText('component 440 px')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('each tool is a whole sample', async ({ page }) => {
    await page.goto('/salesforce/');
    const tools = salesforce.steps.flatMap(({ actions }) => actions.flatMap(({ uses }) => uses ?? []));
    expect(tools.length).toBeGreaterThan(0);
    for (const name of tools) {
      const tool = page.locator(name);
      await expect(tool.locator('[data-by-hand]')).toBeVisible();
      await expect(tool.locator('[data-form]')).toBeHidden();
      await expect(tool.getByRole('textbox')).toHaveCount(0);
    }
  });
});

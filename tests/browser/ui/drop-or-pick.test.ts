import '../../../src/styles/base.css';
import '../../../src/styles/tokens.css';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DropOrPick from '$lib/ui/DropOrPick.svelte';

const one = new File(['1'], 'one.txt');
const two = new File(['2'], 'two.txt');

async function open(multiple: boolean) {
  const onfiles = vi.fn<(files: File[]) => void>();
  const screen = await render(DropOrPick, {
    name: 'A text',
    label: 'Open a text …',
    hint: 'or drop it here: .txt',
    accept: '.txt',
    multiple,
    onfiles
  });
  const place = screen.getByRole('region', { name: 'A text' });
  const drag = (type: string, transfer = new DataTransfer(), relatedTarget: Element | null = null) =>
    place
      .element()
      .dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, relatedTarget, bubbles: true, cancelable: true })
      );
  const drop = (...files: File[]) => {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    drag('drop', transfer);
  };
  const names = () => onfiles.mock.calls.map(([files]) => files.map(({ name }) => name));
  return { ...screen, place, drag, drop, names };
}

test('the button is reached by the keyboard, and the same file can be picked twice', async () => {
  const { getByLabelText, names } = await open(false);
  const picker = getByLabelText('Open a text …');
  await userEvent.tab();
  await expect.element(picker).toHaveFocus();
  await picker.upload(one);
  await picker.upload(one);
  expect(names()).toEqual([['one.txt'], ['one.txt']]);
});

test('what is dropped is taken: all, or the first with a sentence on the others', async () => {
  const many = await open(true);
  many.drop(one, two);
  expect(many.names()).toEqual([['one.txt', 'two.txt']]);
  await many.unmount();
  const single = await open(false);
  single.drop(one, two);
  expect(single.names()).toEqual([['one.txt']]);
  await expect
    .element(single.getByRole('alert'))
    .toHaveTextContent('One file at a time: one.txt was taken, and no other.');
  single.drop(two);
  await expect.element(single.getByRole('alert')).not.toBeInTheDocument();
});

test('the place is marked while something is held over it, whatever in it that is over', async () => {
  const { place, drag, container } = await open(false);
  drag('dragover');
  await expect.element(place).toHaveClass('over');
  drag('dragleave', undefined, container.querySelector('label'));
  await expect.element(place).toHaveClass('over');
  drag('dragleave');
  await expect.element(place).not.toHaveClass('over');
});

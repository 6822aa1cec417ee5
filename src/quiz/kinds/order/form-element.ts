import type { AnswerForm } from '../../answer-form.ts';
import { hideVerdict, showVerdict } from '../../verdict-element.ts';
import { markOrder, type OrderKey } from './mark.ts';
import { OrderList } from './order-list-element.ts';

OrderList.define();

const listIn = (fields: HTMLFieldSetElement): OrderList =>
  fields.querySelector<OrderList>('order-list')!;

export const form: AnswerForm = {
  mark: markOrder,
  read: (fields) => listIn(fields).order,
  write(fields, response) {
    if (Array.isArray(response)) listIn(fields).arrange(response);
  },
  reveal(fields, { items }: OrderKey) {
    const list = listIn(fields);
    list.lock(true);
    for (const [place, row] of list.rows.entries())
      showVerdict(row, row.dataset['item'] === items[place]!.id ? 'right' : 'wrong');
  },
  clear(fields) {
    const list = listIn(fields);
    list.rows.forEach(hideVerdict);
    list.reset();
    list.lock(false);
  },
};

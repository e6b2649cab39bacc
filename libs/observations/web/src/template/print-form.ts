/** Said of the page while it is printed as a form to fill in by pen; print-form.css does the rest. */
const PRINTS_FORM = 'tzForm';

export function printForm(): void {
  const { dataset } = document.documentElement;
  dataset[PRINTS_FORM] = '';
  const done = (): void => {
    delete dataset[PRINTS_FORM];
    removeEventListener('afterprint', done);
  };
  addEventListener('afterprint', done);
  print();
}

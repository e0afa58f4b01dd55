/** Where what shows a record cannot be fetched, the page stays what it is without script, and says so. */
export class RecordPage extends HTMLElement {
  connectedCallback(): void {
    import('./record-view')
      .then(({ RecordView }) => new RecordView(this))
      .catch(() => this.toggleAttribute('data-failed', true));
  }
}

customElements.define('record-page', RecordPage);

/** The cookie that a browser's form tokens are made from. */
export const formCookie = 'dossier.form'

/** The header by which the proxy hands a new cookie to the page that is being made. */
export const formHeader = 'x-dossier-form'

/** The hidden field that holds a form's token. */
export const formField = 'form-token'

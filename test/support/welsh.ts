/** Welsh is on the page of every test, so that only the tests of loading have to wait for it. */
import '../../src/i18n/languages/cy.js';

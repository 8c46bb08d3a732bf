/**
 * The page that tests run in. A promise that is rejected with nobody to hear it is an error of the test that runs: mocha
 * leaves it to the console.
 */
export const testPage = (testFramework) => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <script>
      addEventListener('unhandledrejection', ({ reason }) => {
        throw new Error('Unhandled rejection: ' + ((reason && reason.stack) || reason));
      });
    </script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`;

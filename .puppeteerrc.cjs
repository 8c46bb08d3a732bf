// The tests drive the browsers that the machine has; a download at install would fail offline.
module.exports = { skipDownload: true };

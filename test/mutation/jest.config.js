const { projects } = require("../jest.config.js");

const node = projects.find(({ displayName }) => displayName === "node");

module.exports = { ...node, testMatch: ["<rootDir>/test/mutation/suites.test.ts"] };

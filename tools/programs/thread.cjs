// What a thread runs to start a program of launch.cjs again, because that asked for it.
const { workerData } = require('node:worker_threads');
const { run } = require('./launch.cjs');

void run(workerData.program, workerData.first);

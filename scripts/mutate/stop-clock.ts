/** An instrumented program is slower, and a mutant that is only slow is not wrong: no test here measures time. */
performance.now = () => 0;
process.cpuUsage = () => ({ user: 0, system: 0 });

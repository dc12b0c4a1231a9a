using SupportOps.Cli;

return await CommandLineHost.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);

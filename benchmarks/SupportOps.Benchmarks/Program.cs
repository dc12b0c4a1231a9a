using BenchmarkDotNet.Running;
using SupportOps.Benchmarks.Listing;

// BenchmarkDotNet measures what happens inside a process; a listing over HTTP is measured as processes of its own.
return args switch
{
    ["listing", .. var sizes] => await ListingSheet.RunAsync(sizes),
    [ListingServer.Verb, var agents] => await ListingServer.RunAsync(agents),
    [ListingRun.Verb, var row, var url] => await ListingRun.RunAsync(row, new Uri(url)),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any() ? 0 : 1,
};

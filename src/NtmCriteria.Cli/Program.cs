using NtmCriteria.Bulk;
using NtmCriteria.Cli;

var host = Host.OfProcess();
using var ending = new Ending(host);
return ending.Finish(Application.Run(args, host));

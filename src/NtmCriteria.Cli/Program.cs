using NtmCriteria.Bulk;
using NtmCriteria.Cli;

return Application.Run(args, Host.OfProcess());

// What every .NET program does before its first line: the yardstick of the others.
return 0;

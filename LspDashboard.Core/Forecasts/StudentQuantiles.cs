using MathNet.Numerics.Distributions;

namespace LspDashboard.Core.Forecasts;

/// <summary>The two quantiles of Student's t that the intervals need, worked out once for all steps.</summary>
internal readonly record struct StudentQuantiles(double Freedom, double At90, double At975)
{
    public static StudentQuantiles Of(double freedom) =>
        new(freedom, StudentT.InvCDF(0, 1, freedom, 0.9), StudentT.InvCDF(0, 1, freedom, 0.975));
}

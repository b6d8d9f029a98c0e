using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LspDashboard.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PackCorrectedAgain : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublishedPack_CorrectsId",
                table: "PublishedPack");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedPack_CorrectsId",
                table: "PublishedPack",
                column: "CorrectsId",
                unique: true,
                filter: "\"WithdrawnAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublishedPack_CorrectsId",
                table: "PublishedPack");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedPack_CorrectsId",
                table: "PublishedPack",
                column: "CorrectsId",
                unique: true);
        }
    }
}

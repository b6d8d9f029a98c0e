using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LspDashboard.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ImportProfiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "NeedsSecondApproval",
                table: "Partnership",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "DecidedBy",
                table: "PartnerReturn",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "ProfileId",
                table: "PartnerReturn",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ProposedAt",
                table: "PartnerReturn",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProposedBy",
                table: "PartnerReturn",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ProposedValidRowsOnly",
                table: "PartnerReturn",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ImportJob",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    ReturnId = table.Column<int>(type: "INTEGER", nullable: true),
                    ValidRowsOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    Seen = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    QueuedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Problems = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportJob", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportJob_PartnerReturn_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "PartnerReturn",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportJob_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportProfile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Decisions = table.Column<string>(type: "TEXT", nullable: false),
                    AcceptsAlone = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RetiredAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportProfile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportProfile_Partner_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportProfile_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnCorrection",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    ReturnId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", nullable: false),
                    Cell = table.Column<string>(type: "TEXT", nullable: false),
                    FileSaid = table.Column<string>(type: "TEXT", nullable: false),
                    Says = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnCorrection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReturnCorrection_PartnerReturn_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "PartnerReturn",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnCorrection_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerReturn_ProfileId",
                table: "PartnerReturn",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportJob_PartnershipId_State",
                table: "ImportJob",
                columns: new[] { "PartnershipId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportJob_ReturnId",
                table: "ImportJob",
                column: "ReturnId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportProfile_PartnerId",
                table: "ImportProfile",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportProfile_PartnershipId",
                table: "ImportProfile",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnCorrection_PartnershipId",
                table: "ReturnCorrection",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnCorrection_ReturnId",
                table: "ReturnCorrection",
                column: "ReturnId");

            migrationBuilder.AddForeignKey(
                name: "FK_PartnerReturn_ImportProfile_ProfileId",
                table: "PartnerReturn",
                column: "ProfileId",
                principalTable: "ImportProfile",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PartnerReturn_ImportProfile_ProfileId",
                table: "PartnerReturn");

            migrationBuilder.DropTable(
                name: "ImportJob");

            migrationBuilder.DropTable(
                name: "ImportProfile");

            migrationBuilder.DropTable(
                name: "ReturnCorrection");

            migrationBuilder.DropIndex(
                name: "IX_PartnerReturn_ProfileId",
                table: "PartnerReturn");

            migrationBuilder.DropColumn(
                name: "NeedsSecondApproval",
                table: "Partnership");

            migrationBuilder.DropColumn(
                name: "DecidedBy",
                table: "PartnerReturn");

            migrationBuilder.DropColumn(
                name: "ProfileId",
                table: "PartnerReturn");

            migrationBuilder.DropColumn(
                name: "ProposedAt",
                table: "PartnerReturn");

            migrationBuilder.DropColumn(
                name: "ProposedBy",
                table: "PartnerReturn");

            migrationBuilder.DropColumn(
                name: "ProposedValidRowsOnly",
                table: "PartnerReturn");
        }
    }
}

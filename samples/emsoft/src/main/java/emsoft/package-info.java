/** Business software in the cloud: the careful parts, and two teams, outreach and tooling, that were less so. */
package emsoft;

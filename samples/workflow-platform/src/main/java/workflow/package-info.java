/** A platform for workflows: the careful parts, and two teams, sales and insight, that were less so. */
package workflow;

/** Who would like to work here. */
package emsoft.jobs;

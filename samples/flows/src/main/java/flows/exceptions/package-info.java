/** A parcel service: what goes wrong takes data along, to whoever catches it. */
package flows.exceptions;
